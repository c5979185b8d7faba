/** A company's import of many postings: planned, confirmed, written page by page, and undone. */
@NullMarked
package org.jobatlas.job.internal.bulk;

import org.jspecify.annotations.NullMarked;
