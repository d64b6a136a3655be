/** The script of an embedded page with the simulator. */
import './frame.ts';
import { wake } from '#simulator/wake.ts';

wake();
