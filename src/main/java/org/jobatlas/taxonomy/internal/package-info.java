@NullMarked
package org.jobatlas.taxonomy.internal;

import org.jspecify.annotations.NullMarked;
