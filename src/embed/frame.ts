/** The script of an embedded page without the simulator. */
import { showContact } from './showContact.ts';
import { talk } from './talk.ts';

showContact();
if (parent !== self) talk(parent);
