/** The page in which a company imports its postings. */
@NullMarked
package org.jobatlas.feed.ui;

import org.jspecify.annotations.NullMarked;
