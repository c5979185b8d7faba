/** Reads evidence for the criteria of a posting from resumes, with the sentence that proves it. */
@NullMarked
package org.jobatlas.hiring.internal.evidence;

import org.jspecify.annotations.NullMarked;
