/** Ranked lists for a profile, by words and by meaning, and the filters that hold in all queries. */
@NullMarked
package org.jobatlas.search.internal.retrieval;

import org.jspecify.annotations.NullMarked;
