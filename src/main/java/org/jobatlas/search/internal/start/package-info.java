/** What happens to the index when the portal starts. */
@NullMarked
package org.jobatlas.search.internal.start;

import org.jspecify.annotations.NullMarked;
