def test_try(rooms, flagship, bare):
    """x"""
    import time
    for l, mode in ((flagship,"kiosk"),(bare,"kiosk"),(bare,"projector")):
        t=time.time()
        v = rooms.show(l, mode)
        print("show",time.time()-t); t=time.time()
        print(v.panel, v.keys, v.dialogs, v.windows)
        print(time.time()-t); t=time.time()
        print(v.reads())
        print(time.time()-t); t=time.time()
        if mode=="kiosk":
            v.tap("Collective farms and famine"); print(v.panel)
            print(time.time()-t); t=time.time()
            v.swipe("right"); print(v.panel)
            print(time.time()-t); t=time.time()
            v.tap("Leon Trotsky"); print(v.panel, v.sheet, v.keys); print(v.reads())
        v.press(v.__class__.press.__globals__["Key"].Key_Right); print(v.panel)
        print(time.time()-t); t=time.time()
        rooms.close()
        print("close", time.time()-t); t=time.time()
