/** What a page does for how its reader came: from a search, or by a link that says which text was given. */
import { showChangesSince } from './changes-since.ts';
import './highlight-terms.ts';

void showChangesSince();
