/** Storing, understanding and expiring postings. */
@NullMarked
package org.jobatlas.job.internal;

import org.jspecify.annotations.NullMarked;
