/** The checks of the doctor and of the health endpoint. */
@NullMarked
package org.jobatlas.operation.internal;

import org.jspecify.annotations.NullMarked;
