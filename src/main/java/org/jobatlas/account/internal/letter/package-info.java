/** Letters about accounts, their queue, and their display in the demo. */
@NullMarked
package org.jobatlas.account.internal.letter;

import org.jspecify.annotations.NullMarked;
