/** A new index from the database while the present one goes on serving. */
@NullMarked
package org.jobatlas.search.internal.rebuild;

import org.jspecify.annotations.NullMarked;
