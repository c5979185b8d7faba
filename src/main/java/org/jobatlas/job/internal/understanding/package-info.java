/** What texts and vectors of postings say: fields of work, demands and conditions. */
@NullMarked
package org.jobatlas.job.internal.understanding;

import org.jspecify.annotations.NullMarked;
