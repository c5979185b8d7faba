@NullMarked
package org.jobatlas.operation.internal;

import org.jspecify.annotations.NullMarked;
