/** Writing, publishing and expiring the postings of a company, with their versions. */
@NullMarked
package org.jobatlas.job.internal.writing;

import org.jspecify.annotations.NullMarked;
