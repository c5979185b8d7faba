/** From files of many formats to rows: character sets, CSV, JSON, XML, pages, and the run that imports them. */
@NullMarked
package org.jobatlas.feed.internal.file;

import org.jspecify.annotations.NullMarked;
