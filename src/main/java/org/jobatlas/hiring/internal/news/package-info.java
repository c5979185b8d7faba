/** Tells recruiters, once a day at most, what applicants did. */
@NullMarked
package org.jobatlas.hiring.internal.news;

import org.jspecify.annotations.NullMarked;
