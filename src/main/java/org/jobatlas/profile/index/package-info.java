/** The mapped entity of people search and its field names. */
@NamedInterface("index")
@NullMarked
package org.jobatlas.profile.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
