/** Storage, access checks and rules of applications. */
@NullMarked
package org.jobatlas.hiring.internal;

import org.jspecify.annotations.NullMarked;
