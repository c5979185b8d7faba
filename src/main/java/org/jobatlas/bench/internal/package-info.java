@NullMarked
package org.jobatlas.bench.internal;

import org.jspecify.annotations.NullMarked;
