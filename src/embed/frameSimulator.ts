/** The script of an embedded page with the simulator. */
import './frame.ts';
import '#simulator/start.ts';
