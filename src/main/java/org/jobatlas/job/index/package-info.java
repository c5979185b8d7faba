/** The mapped entity, its field names and the analyzers of both search backends. */
@NamedInterface("index")
@NullMarked
package org.jobatlas.job.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
