import time
def test_try(rooms, flagship, bare):
    """x"""
    from PySide6.QtTest import QTest
    from tests.helpers.visitor import Key
    for l, mode in ((bare,"kiosk"),(bare,"kiosk"),(bare,"projector"),(bare,"projector"),(bare,"kiosk"),(bare,"desktop"),(bare,"desktop")):
        t=time.time(); c=time.process_time(); out=[]
        def lap(n):
            nonlocal t,c
            out.append((n, round(time.time()-t,2), round(time.process_time()-c,2))); t=time.time(); c=time.process_time()
        v=rooms.show(l,mode); lap("show")
        v.press(Key.Key_PageDown); lap("turn")
        v.press(Key.Key_PageDown); lap("turn")
        v.settle(); lap("settle")
        v.panel; lap("panel")
        list(v.things()); lap("things")
        v.reads(); lap("reads")
        rooms.close(); lap("close")
        print(mode, out)
