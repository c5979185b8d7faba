@NullMarked
package org.jobatlas.feed.internal.failure;

import org.jspecify.annotations.NullMarked;
