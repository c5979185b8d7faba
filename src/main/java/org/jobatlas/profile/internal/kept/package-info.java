/** Profiles in the database, and their editing. */
@NullMarked
package org.jobatlas.profile.internal.kept;

import org.jspecify.annotations.NullMarked;
