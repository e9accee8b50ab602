/** What a single file runs when it opens: the player, and the two ways to print. */
import { startDeck } from '../../deck-player/start';
import { startPrinting } from '../print';

startDeck();
startPrinting(document);
