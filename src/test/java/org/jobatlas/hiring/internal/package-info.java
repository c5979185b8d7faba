/** Tests of applications on a real database. */
@NullMarked
package org.jobatlas.hiring.internal;

import org.jspecify.annotations.NullMarked;
