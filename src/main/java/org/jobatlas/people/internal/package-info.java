/** People search. */
@NullMarked
package org.jobatlas.people.internal;

import org.jspecify.annotations.NullMarked;
