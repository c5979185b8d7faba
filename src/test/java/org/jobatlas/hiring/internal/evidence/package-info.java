/** Tests of how resumes are read for criteria. */
@NullMarked
package org.jobatlas.hiring.internal.evidence;

import org.jspecify.annotations.NullMarked;
