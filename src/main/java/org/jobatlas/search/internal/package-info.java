/** Queries against the index: the only Hibernate Search session of the portal. */
@NullMarked
package org.jobatlas.search.internal;

import org.jspecify.annotations.NullMarked;
