@NullMarked
package org.jobatlas.feed.internal;

import org.jspecify.annotations.NullMarked;
