/** What leads to a person, taken out before anything else is read. */
@NullMarked
package org.jobatlas.profile.internal.masking;

import org.jspecify.annotations.NullMarked;
