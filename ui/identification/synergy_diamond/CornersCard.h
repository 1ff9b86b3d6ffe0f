// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"
#include "ui/kit/Card.h"

class QCheckBox;
class QLabel;

namespace s3 {

class RecordForm;
class SegmentedControl;

/// What the corners of a diamond are called, ask for and take; all four from a method pack.
class CornersCard : public Card {
    Q_OBJECT
public:
    explicit CornersCard(DiamondDesk& desk, QWidget* parent = nullptr);

    void refresh();
    void commit();

private:
    void showCorner();
    void storeCorner(const QString& key, const QVariant& value);
    void storeAccepts();
    void loadPack();

    DiamondDesk& m_desk;
    IdOf<DiamondCorner> m_shown;
    SegmentedControl* m_corners;
    RecordForm* m_cornerForm;
    QList<QCheckBox*> m_accepts; ///< their words as property "word"
    QLabel* m_origin;
};

} // namespace s3
