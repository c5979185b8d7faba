/** What a resume says to the criteria of a posting, with the sentence that shows it. */
@NullMarked
package org.jobatlas.hiring.internal.evidence;

import org.jspecify.annotations.NullMarked;
