/** The people who agreed to be found by recruiters. */
@NullMarked
package org.jobatlas.profile.internal.findable;

import org.jspecify.annotations.NullMarked;
