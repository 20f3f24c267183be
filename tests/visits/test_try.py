import time
def test_try(rooms, flagship, bare):
    """x"""
    from PySide6.QtTest import QTest
    from kiosk.app import Application, Showing
    for l, mode in ((bare,"kiosk"),(bare,"projector")):
        t=time.time(); log=[]
        a=Application(l,Showing(mode=mode)); rooms._shown.append(a)
        a.window.frameSwapped.connect(lambda: log.append(time.time()-t))
        a.show(); a.window.requestActivate(); log.append(time.time()-t)
        for _ in range(12):
            QTest.qWait(500); n=len([x for x in log if x>time.time()-t-.5]); 
            print(n, end=" ")
            from tests.helpers.visitor import walk, kind
            lv=[i for i in walk(a.window.contentItem()) if kind(i)=="Pager"][0]
            print([ (kind(c), c.x(), len(list(walk(c)))) for c in lv.property("contentItem").childItems()], lv.property("moving"), time.process_time())
        rooms.close()
        print("close", time.time()-t); t=time.time()
