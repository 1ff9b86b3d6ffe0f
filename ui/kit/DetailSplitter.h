// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace s3 {

/// A list and the details of what is selected in it: side by side where there is room, else below each other.
class DetailSplitter : public QSplitter {
    Q_OBJECT
public:
    /// Side by side from a width of `threshold` pixels on; the detail then starts with `detailWidth`.
    DetailSplitter(QWidget* list, QWidget* detail, int threshold = 920, int detailWidth = 380,
                   QWidget* parent = nullptr);

    /// Of the height, in per cent, while the detail stands below; 40 by default.
    void setListShare(int percent) { m_listShare = percent; }
    /// Another width of the detail, for instance in a wide window; what somebody chose by hand stays.
    void setDetailWidth(int width);

    QSize minimumSizeHint() const override { return {320, 320}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_threshold;
    int m_detailWidth;
    int m_listShare = 40;
    bool m_byHand = false; ///< somebody moved the handle: their sizes stay
};

} // namespace s3
