/** What people do, in a real browser on a running portal. */
@NullMarked
package org.jobatlas.journey;

import org.jspecify.annotations.NullMarked;
