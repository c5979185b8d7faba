/** Pages of applications for seekers and recruiters, and components for evidence. */
@NamedInterface("ui")
@NullMarked
package org.jobatlas.hiring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
