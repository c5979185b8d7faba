/** From the text of a resume to a profile. */
@NullMarked
package org.jobatlas.profile.internal;

import org.jspecify.annotations.NullMarked;
