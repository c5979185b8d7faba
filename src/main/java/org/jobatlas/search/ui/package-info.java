/** Search, its facets, and saved jobs. */
@NullMarked
package org.jobatlas.search.ui;

import org.jspecify.annotations.NullMarked;
