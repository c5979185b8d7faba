@NullMarked
package org.jobatlas.taxonomy.cli;

import org.jspecify.annotations.NullMarked;
