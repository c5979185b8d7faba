/** Storage of companies. */
@NullMarked
package org.jobatlas.employer.internal;

import org.jspecify.annotations.NullMarked;
