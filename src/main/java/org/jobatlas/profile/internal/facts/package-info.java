/** What a resume states beside its posts: skills, studies, licences, languages and the like. */
@NullMarked
package org.jobatlas.profile.internal.facts;

import org.jspecify.annotations.NullMarked;
