package org.jobatlas.demo.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the logo of an invented company: a few shapes in two colours, without letters, as a server may have no fonts.
 */
final class DemoLogo {

    private static final int SIDE = 256;

    private DemoLogo() {}

    /** A PNG; the seed determines the shapes. */
    static byte[] png(List<String> colours, int seed) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Color.decode(colours.getFirst()));
            pen.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, 72, 72));
            pen.setColor(Color.decode(colours.getLast()));
            int turn = Math.floorMod(seed, 4) * 90;
            pen.fill(new Arc2D.Double(48, 48, 160, 160, turn, 180, Arc2D.PIE));
            pen.setColor(Color.WHITE);
            pen.fill(new Ellipse2D.Double(104, 104, 48, 48));
        } finally {
            pen.dispose();
        }
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
