/** What is looked at, for the doctor and for health. */
@NullMarked
package org.jobatlas.operation.internal;

import org.jspecify.annotations.NullMarked;
