/** Files that recruiters upload. */
@NullMarked
package org.jobatlas.feed.internal.upload;

import org.jspecify.annotations.NullMarked;
