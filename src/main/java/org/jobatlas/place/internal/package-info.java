@NullMarked
package org.jobatlas.place.internal;

import org.jspecify.annotations.NullMarked;
