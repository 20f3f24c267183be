"""Pictures that are drawn rather than loaded. Each is made once per size and colours, never in the frame loop."""
