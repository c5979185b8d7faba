/** What accounts are written about, the queue of the letters, and where they go on a computer of one's own. */
@NullMarked
package org.jobatlas.account.internal.letter;

import org.jspecify.annotations.NullMarked;
