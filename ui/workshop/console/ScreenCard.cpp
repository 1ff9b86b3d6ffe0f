// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/ScreenCard.h"

#include "core/workshop/RoomLabels.h"
#include "core/workshop/SceneRound.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"
#include "ui/workshop/console/WorkshopScreen.h"

using namespace Qt::StringLiterals;

namespace s3 {

QString sceneName(Scene scene)
{
    if (scene == Scene::Activities)
        return QCoreApplication::translate("ScreenCard", "Activities");
    if (scene == Scene::Thanks)
        return QCoreApplication::translate("ScreenCard", "Thanks");
    return displayName(scene);
}

ScreenPreview::ScreenPreview(WorkshopScreen& screen, QWidget* parent)
    : QWidget(parent)
    , m_screen(screen)
{
    setObjectName(u"run.preview"_s);
    connect(&screen, &WorkshopScreen::changed, this, qOverload<>(&QWidget::update));
}

void ScreenPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSizeF from = m_screen.size();
    const QSizeF to = from.scaled(size(), Qt::KeepAspectRatio);
    painter.translate((width() - to.width()) / 2, (height() - to.height()) / 2);
    painter.setClipRect(QRectF({0, 0}, to));
    painter.scale(to.width() / from.width(), to.height() / from.height());
    m_screen.paint(painter);
}

ScreenCard::ScreenCard(RunControls& run, WorkshopScreen& screen, QWidget* parent)
    : Card(tr("What the room sees"), {}, parent)
    , m_run(run)
    , m_screen(screen)
{
    m_state = new Pill({}, PillTone(), this);
    m_state->setObjectName(u"run.cover"_s);
    addHeaderWidget(m_state);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    m_preview = new ScreenPreview(screen, this);
    m_preview->setAccessibleName(tr("What the room sees, in small"));
    left->addWidget(m_preview);
    left->addWidget(makePages());
    left->addStretch(1);
    m_columns->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeScenes());
    right->addWidget(makeCovers());
    right->addStretch(1);
    m_columns->addLayout(right, 1);
    body()->addLayout(m_columns);
    connect(&screen, &WorkshopScreen::changed, this, &ScreenCard::follow);
}

QWidget* ScreenCard::makePages()
{
    auto* pages = new QWidget(this);
    auto* flow = new FlowLayout(pages, 8);
    m_window = textButton(u"present"_s, {}, pages);
    m_window->setObjectName(u"run.window"_s);
    m_window->setToolTip(tr("A window for the second screen; F11 there fills the screen (W)"));
    connect(m_window, &QPushButton::clicked, this, &ScreenCard::toggleWindow);
    flow->addWidget(m_window);
    auto* turning = new QWidget(pages);
    auto* row = new QHBoxLayout(turning);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    flow->addWidget(turning);
    m_back = iconButton(u"back"_s, tr("Page before (Page Up)"), turning);
    m_back->setObjectName(u"run.pageBack"_s);
    connect(m_back, &QToolButton::clicked, this, [this] { m_screen.turn(-1); });
    row->addWidget(m_back);
    m_page = makeLabel({}, TextRole::Soft, turning);
    m_page->setObjectName(u"run.page"_s);
    m_page->setWordWrap(false);
    row->addWidget(m_page);
    m_forward = iconButton(u"next"_s, tr("Next page (Page Down)"), turning);
    m_forward->setObjectName(u"run.pageForward"_s);
    connect(m_forward, &QToolButton::clicked, this, [this] { m_screen.turn(1); });
    row->addWidget(m_forward);
    return pages;
}

QWidget* ScreenCard::makeScenes()
{
    auto* scenes = new QWidget(this);
    auto* flow = new FlowLayout(scenes, 8);
    int key = 0;
    for (const Scene scene : allValues<Scene>()) {
        auto* button = new QPushButton(sceneName(scene), scenes);
        button->setObjectName(u"run.scene."_s + codeOf(scene));
        button->setCheckable(true);
        button->setToolTip(tr("Show: %1 (Ctrl+%2)").arg(displayName(scene)).arg(++key));
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, scene] {
            m_run.setScene(scene);
            refresh(); // a click on the one that is on must not turn it off
        });
        m_scenes.insert(scene, button);
        flow->addWidget(button);
        if (scene == Scene::Results)
            flow->addWidget(makeRounds(scenes));
    }
    return scenes;
}

QWidget* ScreenCard::makeRounds(QWidget* parent)
{
    m_rounds = new ElidingComboBox(parent);
    m_rounds->setObjectName(u"run.round"_s);
    m_rounds->setAccessibleName(tr("Whose results the room sees"));
    m_rounds->setAccessibleDescription(tr("Key C"));
    m_rounds->setFixedWidth(208);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        const QString id = m_rounds->currentData().toString();
        m_run.setSceneRound(id.isEmpty() ? std::nullopt
                                         : std::optional(IdOf<VotingRound>(RecordId::fromHex(id))));
    });
    return m_rounds;
}

void ScreenCard::chooseRound()
{
    if (!m_rounds->isVisible() || !m_rounds->isEnabled())
        return;
    m_rounds->setFocus(Qt::ShortcutFocusReason);
    m_rounds->showPopup();
}

void ScreenCard::refreshRounds()
{
    QStringList ids{QString()};
    QStringList names{tr("Results of this block's vote")};
    for (const workshop::RoundOnOffer& one :
         workshop::roundsOnOffer(m_run.desk().project(), m_run.desk().workshop())) {
        ids.append(one.id.hex());
        names.append(one.label());
    }
    bool same = m_rounds->count() == ids.size();
    for (int i = 0; same && i < ids.size(); ++i)
        same = m_rounds->itemData(i).toString() == ids.at(i) && m_rounds->itemText(i) == names.at(i);
    // Not while nothing changed: an open list would close.
    if (!same) {
        m_rounds->clear();
        for (int i = 0; i < ids.size(); ++i)
            m_rounds->addItem(names.at(i), ids.at(i));
    }
    const auto chosen = m_run.state().run.sceneRoundId;
    m_rounds->setCurrentIndex(qMax(0, chosen ? int(ids.indexOf(chosen->hex())) : 0));
    m_rounds->setVisible(ids.size() > 1);
    m_rounds->setEnabled(m_run.desk().writable());
}

QWidget* ScreenCard::makeCovers()
{
    auto* covers = new QWidget(this);
    auto* flow = new FlowLayout(covers, 8);
    const auto add = [&](const QString& text, const QString& tip, const char* name, bool checkable) {
        auto* button = new QPushButton(text, covers);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(checkable);
        button->setToolTip(tip);
        flow->addWidget(button);
        return button;
    };
    m_freeze = add(tr("Freeze"), tr("The room keeps seeing what it sees now (F)"), "run.freeze", true);
    connect(m_freeze, &QPushButton::clicked, this, [this] { m_run.toggleCover(Cover::Frozen); });
    m_blank = add(tr("Blank"), tr("The room sees nothing (B)"), "run.blank", true);
    connect(m_blank, &QPushButton::clicked, this, [this] { m_run.toggleCover(Cover::Blank); });
    m_reveal = add(tr("Reveal the cards"), tr("Show all what was written blind in this block (R)"),
                   "run.reveal", false);
    connect(m_reveal, &QPushButton::clicked, this, [this] { m_run.reveal(); });
    m_light =
        add(tr("Light"), tr("Black on white instead of white on black, for bright rooms"), "run.light", true);
    connect(m_light, &QPushButton::clicked, this, [this](bool light) { m_screen.setDark(!light); });
    return covers;
}

// The buttons stand beside the picture, or below it where the column is narrow.
void ScreenCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool beside = width() >= 560;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = width() >= 900 ? 416 : 272;
    m_preview->setFixedSize(wide, wide * 9 / 16);
}

void ScreenCard::toggleWindow()
{
    m_screen.isOpen() ? m_screen.close() : m_screen.open();
}

void ScreenCard::refresh()
{
    m_screen.setWorkshop(m_run.desk().workshop());
    if (m_screen.cover() != m_run.state().run.cover)
        m_screen.read(); // freezing is at once
    const WorkshopRun& run = m_run.state().run;
    const bool writable = m_run.desk().writable();
    for (auto it = m_scenes.begin(); it != m_scenes.end(); ++it) {
        it.value()->setChecked(it.key() == run.scene);
        it.value()->setEnabled(writable);
    }
    refreshRounds();
    m_freeze->setChecked(run.cover == Cover::Frozen);
    m_blank->setChecked(run.cover == Cover::Blank);
    m_freeze->setEnabled(writable);
    m_blank->setEnabled(writable);
    m_reveal->setVisible(m_run.blind());
    m_reveal->setEnabled(writable);
    m_state->setText(displayName(run.cover));
    m_state->setTone({run.cover == Cover::None ? PillTone::Good : PillTone::Warn, m_run.line()});
    follow();
}

void ScreenCard::follow()
{
    m_window->setText(m_screen.isOpen() ? tr("Close the window") : tr("Open the window"));
    m_window->setAccessibleName(m_window->text());
    m_light->setChecked(!m_screen.dark());
    const bool many = m_screen.pageCount() > 1;
    m_back->setVisible(many);
    m_forward->setVisible(many);
    m_page->setVisible(many);
    m_page->setText(u"%1 / %2"_s.arg(m_screen.page() + 1).arg(m_screen.pageCount()));
}

} // namespace s3
