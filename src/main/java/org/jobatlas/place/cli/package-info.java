@NullMarked
package org.jobatlas.place.cli;

import org.jspecify.annotations.NullMarked;
